/** Styles of all pages; named by hash in the content security policy. */
export const STYLES = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
*, ::before, ::after { box-sizing: border-box; }
body { margin: 0; display: grid; place-items: center; min-height: 100vh; padding: .5rem;
  background: #eef1f5; color: #1b2430; }
main { width: min(100%, 26rem); padding: 1.25rem; background: #fff; border-radius: 1rem; }
main.wide { width: min(100%, 60rem); }
h1 { font-size: 1.25rem; margin: 0 0 .25rem; }
h2 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
p { margin: 0 0 1rem; }
p.notice { color: #5a6675; }
p.alert { padding: .75rem; border-inline-start: .25rem solid #b3261e; background: #fdecea; color: #5c120d; }
p.good { padding: .75rem; border-inline-start: .25rem solid #1b7f4b; background: #e6f5ec; color: #0d4a2a; }
dl { margin: 0 0 1.5rem; display: grid; grid-template-columns: auto 1fr; gap: .5rem 1rem; }
dt { color: #5a6675; }
dd { margin: 0; text-align: end; overflow-wrap: anywhere; }
dd.amount { font-size: 1.5rem; font-weight: 700; white-space: nowrap; }
label { display: block; margin: .75rem 0 .25rem; font-weight: 600; }
input, select { width: 100%; min-height: 3rem; padding: 0 .75rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid #6b7686; border-radius: .5rem; }
option, optgroup { background: #fff; color: #1b2430; }
details { margin-top: 1rem; }
summary { min-height: 2.75rem; padding: .5rem 0; cursor: pointer; font-weight: 600; }
button { display: block; width: 100%; min-height: 3rem; margin-top: .75rem;
  font: inherit; font-weight: 600; border: 2px solid #1f5fd6; border-radius: .75rem;
  background: #fff; color: #1f5fd6; cursor: pointer; }
button.primary { background: #1f5fd6; color: #fff; }
a { color: #1f5fd6; overflow-wrap: anywhere; }
:focus-visible { outline: 3px solid #c2410c; outline-offset: 2px; }
ul { margin: 0; padding: 0; list-style: none; }
li { padding: .5rem 0; border-top: 1px solid #d5dae1; overflow-wrap: anywhere; }
code { font-size: .875em; overflow-wrap: anywhere; }
@media (max-width: 24rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; text-align: start; }
}
@media (prefers-color-scheme: dark) {
  body { background: #12161c; color: #e8edf4; }
  main { background: #1d242e; }
  p.notice, dt { color: #a5b2c2; }
  p.alert { background: #3b1512; color: #ffdad6; }
  p.good { background: #10301f; color: #c8f0d8; }
  li { border-color: #3a4452; }
  option, optgroup { background: #1d242e; color: #e8edf4; }
  a { color: #9cc0ff; }
  :focus-visible { outline-color: #ffb26b; }
  button { background: #1d242e; color: #9cc0ff; border-color: #9cc0ff; }
  button.primary { background: #9cc0ff; color: #10151c; }
}
`;
