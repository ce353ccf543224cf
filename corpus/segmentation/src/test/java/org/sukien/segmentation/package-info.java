/** The shipped model, the program that makes models, and how well it does on a treebank. */
package org.sukien.segmentation;
