/** The version of this copy of the kit, that of its package; a test holds the two together. */
export const VERSION = '0.1.0';

/** How copies of the kit understand each other: those of one number hand clients to each other's elements. */
export const PROTOCOL = 1;
