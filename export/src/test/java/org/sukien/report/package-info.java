/** Tests of the page: its markup by an HTML parser, what becomes of it in a browser. */
package org.sukien.report;
