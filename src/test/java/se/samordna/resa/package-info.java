/** Resor genom skärmarna i en riktig webbläsare. */
package se.samordna.resa;
