/** Medlemmarna och deras verksamheter: daterade medlemskap, uppsägning och utträde (R17, R25). */
@org.springframework.modulith.NamedInterface("medlemmar")
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.medlemmar;
