export { accountsPlugin as default } from './plugin';
export { SignIn } from './sign-in/SignIn';
