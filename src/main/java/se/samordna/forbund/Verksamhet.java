package se.samordna.forbund;

import se.samordna.gemensam.VerksamhetId;

/** En enhet hos en medlem som söker och driver insatser. */
public record Verksamhet(VerksamhetId id, String namn, String medlem) {}
