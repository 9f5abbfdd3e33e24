/** Registrets skärmar: platser, personer och förbundsordning. */
@org.springframework.modulith.NamedInterface("ui")
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.ui;
