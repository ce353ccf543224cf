/** Tests of the exports: each file is read back by a reader that knows nothing of its writer. */
package org.sukien.export;
