/**
 * From tokens to mentions: recognisers propose, one resolver disposes.
 *
 * <p>Each sub-package finds one type of mention and exposes one class. They run in a fixed order over one
 * {@link org.sukien.recognize.Draft}, see what earlier ones proposed, and {@link org.sukien.recognize.OverlapResolver}
 * keeps a consistent set.
 *
 * <p>To add a mention type: 1. a record in {@code mention}, named in {@code Mention}'s permits list and in
 * {@code MentionType}; 2. a package here with its recogniser and, beside it in the resources, its word lists; 3. a line in
 * {@code org.sukien.Pipeline}; 4. its keys in {@code json} and in the JSON Schema; 5. a spec in the tests.
 */
package org.sukien.recognize;
