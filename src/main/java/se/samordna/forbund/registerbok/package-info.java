/** Registret i en arbetsbok: medlemmar, verksamheter, personer och platser på en gång. */
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.registerbok;
