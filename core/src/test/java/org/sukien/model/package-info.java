/** Tests of what the files of models have in common. */
package org.sukien.model;
