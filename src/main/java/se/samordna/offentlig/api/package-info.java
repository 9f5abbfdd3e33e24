@org.jspecify.annotations.NullMarked
package se.samordna.offentlig.api;
