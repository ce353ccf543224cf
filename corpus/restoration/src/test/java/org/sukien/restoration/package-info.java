/** The shipped model, how it is made, and how well it does. */
package org.sukien.restoration;
