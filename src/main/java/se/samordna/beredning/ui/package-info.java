/** Beredningens skärmar: yttranden, samlat yttrande och förslag till beslut. */
@org.jspecify.annotations.NullMarked
package se.samordna.beredning.ui;
