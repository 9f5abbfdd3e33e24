/** Registrets skärmar: platser, personer och förbundsordning. */
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.ui;
