/** Budget och huvudbok för program utanför. */
@org.jspecify.annotations.NullMarked
package se.samordna.budget.api;
