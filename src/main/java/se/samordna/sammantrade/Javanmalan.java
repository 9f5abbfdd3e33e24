package se.samordna.sammantrade;

/** Jäv på en punkt: vem och på vilken grund (R15). */
public record Javanmalan(String person, String grund) {}
