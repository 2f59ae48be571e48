// Loaded into a box office before its own code: its clock can be set wrong by a message.
let offsetMs = 0;
const RealDate = Date;

global.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() + offsetMs] : args));
  }

  static now() {
    return RealDate.now() + offsetMs;
  }
};

process.on('message', ({ stepMs }) => {
  offsetMs += stepMs;
});
// Else the channel would keep a program alive that wants to end.
process.channel?.unref();
