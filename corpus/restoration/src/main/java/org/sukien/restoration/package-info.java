/**
 * A model of where diacritics stand in Vietnamese news, and the program that makes such models.
 *
 * <p>With this artifact on the class path, {@link org.sukien.restore.DiacriticRestorer#standard()} works; nothing here need be
 * called. {@link org.sukien.restoration.ModelTraining} makes a model of your own texts.
 */
package org.sukien.restoration;
