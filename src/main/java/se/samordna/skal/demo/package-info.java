/** Demoförbunden: läses in en gång per installation. */
@org.jspecify.annotations.NullMarked
package se.samordna.skal.demo;
