/** Handlingarna till ett sammanträde, samlade för den som läser, och reserven på papper. */
@org.jspecify.annotations.NullMarked
package se.samordna.foredragning.handlingar;
