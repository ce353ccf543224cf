/** The command line as its users meet it: words in, streams and an exit code out. */
package org.sukien.cli;
