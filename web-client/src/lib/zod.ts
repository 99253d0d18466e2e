import * as z from 'zod/mini';

// The compiled parsers of zod need `new Function`, which the content security policy refuses.
z.config({ jitless: true });

export { z };
