/** Medelsansökan: utkastet, bristerna, medlemmarnas godkännande och inlämningen. */
@org.springframework.modulith.ApplicationModule(displayName = "ansokan")
@org.jspecify.annotations.NullMarked
package se.samordna.ansokan;
