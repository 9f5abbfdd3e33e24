/** Styrelsens sammanträden: föredragningslista, upprop, jäv, votering, beslut. */
@org.springframework.modulith.ApplicationModule(displayName = "sammantrade")
@org.jspecify.annotations.NullMarked
package se.samordna.sammantrade;
