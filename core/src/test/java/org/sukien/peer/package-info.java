/** The Vietnamese test cases of other programs, read from files that a parameter names. */
package org.sukien.peer;
