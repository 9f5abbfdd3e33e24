/** API:t för det som hör till installationen: klockan lokalt. */
@org.jspecify.annotations.NullMarked
package se.samordna.skal.api;
