/** Word segmentation under test: on toy models of invented sentences. */
package org.sukien.segment;
