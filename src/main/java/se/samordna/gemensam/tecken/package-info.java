/** Avgör hur en textfil är kodad, ord för ord, och säger vilka bokstäver som är trasiga. */
@org.springframework.modulith.NamedInterface("tecken")
@org.jspecify.annotations.NullMarked
package se.samordna.gemensam.tecken;
