/** Registret över personer och platser: vem som sitter var, från och till vilken dag (R6-R9). */
@org.springframework.modulith.NamedInterface("platser")
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.platser;
