/** The command line: one class a command, over what the core and the corpus index offer. */
package org.sukien.cli;
