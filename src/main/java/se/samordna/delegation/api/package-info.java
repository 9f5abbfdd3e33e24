/** Delegationens API. */
@org.jspecify.annotations.NullMarked
package se.samordna.delegation.api;
