/**
 * From mentions to entities: the people with their ranks and posts, the units with their parents and acronyms, the places.
 *
 * <p>"Thiếu tướng Tạ Hoài Vân" in the lead and "Thiếu tướng Hoài Vân" in a caption are one person. Start at
 * {@link org.sukien.entity.EntityLinker}.
 */
package org.sukien.entity;
