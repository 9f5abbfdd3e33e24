/** De offentliga sidorna, för den som inte är inloggad. */
@org.jspecify.annotations.NullMarked
package se.samordna.offentlig.ui;
