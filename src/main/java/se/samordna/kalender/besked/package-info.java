/** Vad som händer kring ett möte och vem som ska få veta det, för den modul som skickar brev. */
@org.springframework.modulith.NamedInterface("besked")
@org.jspecify.annotations.NullMarked
package se.samordna.kalender.besked;
