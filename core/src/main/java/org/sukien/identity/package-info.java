/**
 * What the same person, unit, place or event is called in every article: {@code corpusId}.
 *
 * <p>"Giám đốc Công an tỉnh Lạng Sơn Lê Hải Đăng" in one article and "Đại tá Lê Hải Đăng, Giám đốc CA Lạng Sơn" in another get one
 * id, and Lê Hải Đăng of a hospital in Cần Thơ another. Start at {@link org.sukien.identity.CorpusIds}.
 */
package org.sukien.identity;
