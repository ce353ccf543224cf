/**
 * What the files of models have in common: a {@link org.sukien.model.ModelFrame} of letters, version and check sum, and
 * numbers packed as bits.
 *
 * <pre>{@code
 * new ModelFrame("SKSM", 1, "segmentation model").write(out -> out.writeInt(2523), stream);
 * }</pre>
 */
package org.sukien.model;
