/**
 * The living manual: spec files that draw their spans in the text, and the properties that hold for every recogniser.
 *
 * <p>A block of {@code recognize/date/date.spec} begins with {@code ## name  published=2026-03-12} and goes on with a
 * fragment of an article in which every mention of the folder's type is drawn as {@code [text|value; key=value]}. A
 * mention that isn't drawn must not be found.
 */
package org.sukien.spec;
