/**
 * How a record came about: the rules, and what became of each proposal.
 *
 * <p>{@link org.sukien.Sukien#explain} says of "Công an quận 5 họp." that the place "quận 5" lost to the unit "Công an quận
 * 5"; start at {@link org.sukien.explain.Explanation}. {@link org.sukien.Sukien#rules()} lists the rules, each with an example:
 *
 * <pre>
 * person.address   a name after a word of address   Cùng dự có bà [Lưu Thị Thoa] và anh [Lâm].
 * </pre>
 *
 * <p>To add a rule of mentions: give its proposals an id of its own, {@code dimension.shape.case}, and the id a row in the
 * {@code rules.tsv} beside the recogniser's words. A test runs every row's example, and no test of records lets an
 * unlisted id pass. A trigger of events is a rule by its row in {@code event/triggers.tsv}.
 */
package org.sukien.explain;
