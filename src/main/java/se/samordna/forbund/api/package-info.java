/** API:t för förbundet och den inloggade. */
@org.jspecify.annotations.NullMarked
package se.samordna.forbund.api;
