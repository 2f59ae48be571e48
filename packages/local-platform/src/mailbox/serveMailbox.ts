import { layout } from '../layout';
import { createMailboxPage } from './createMailboxPage';
import { createMailServer } from './createMailServer';
import { Mailbox } from './Mailbox';

// The program that the platform runs. Its name is how `ps` and its test know it.
process.title = 'marquee-mailbox';

const mailbox = new Mailbox();
const { host, port } = layout.mailbox;
const mail = createMailServer(mailbox);
mail.on('error', error => process.stderr.write(`${error.message}\n`));
mail.listen(layout.smtp.port, layout.smtp.host);
createMailboxPage(mailbox).listen(port, host);
