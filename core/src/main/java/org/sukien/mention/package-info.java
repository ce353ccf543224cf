/**
 * What an article says, piece by piece: a mention is a span of the text that names a person, a rank, a position, a unit, a
 * place, a date, a figure or a document, with its normalised value.
 *
 * <p>"Sáng 28/2/2023" is a {@link org.sukien.mention.DateMention} with the value {@code 2023-02-28TMO}. Start at
 * {@link org.sukien.mention.Mention}.
 */
package org.sukien.mention;
