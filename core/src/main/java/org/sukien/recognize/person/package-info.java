/**
 * People by name: "Ngô Bảo Khuê" in "Thiếu tướng Ngô Bảo Khuê", "Lâm" in "anh Lâm".
 *
 * <p>Start at {@link org.sukien.recognize.person.PersonRecognizer}. A run of capitalised words is a name where its context
 * or its syllables say so; what is learnt in one place of an article is known in all others.
 */
package org.sukien.recognize.person;
