/** Delegationerna och besluten på skärmen. */
@org.jspecify.annotations.NullMarked
package se.samordna.delegation.ui;
