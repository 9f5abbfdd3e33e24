/** Det som beviljats: avtal, uppföljning, rapporter. */
@org.springframework.modulith.ApplicationModule(displayName = "insats")
@org.jspecify.annotations.NullMarked
package se.samordna.insats;
