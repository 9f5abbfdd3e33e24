/**
 * SIE-formatet, typ 1–4 in och typ 4 ut (SIE-gruppens filformat, utgåva 4C). Ren Java: läser bytes
 * till poster och skriver poster till bytes, vet inget om budgeten.
 */
@org.springframework.modulith.ApplicationModule(
    displayName = "sie",
    allowedDependencies = {"gemensam", "gemensam :: tecken"})
@org.jspecify.annotations.NullMarked
package se.samordna.sie;
