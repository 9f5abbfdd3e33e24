/** Insatsens skärmar: listan, insatsen, avtalet, rapporterna och utvärderingen. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.insats.ui;
