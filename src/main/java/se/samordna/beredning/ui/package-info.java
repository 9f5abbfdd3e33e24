/** Beredningens skärmar: yttranden, samlat yttrande och förslag till beslut. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.beredning.ui;
