package org.gengke.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id (RFC 9106), written as the reference implementation writes it: the text carries its parameters and salt, so that
 * hashes of other costs are still understood.
 *
 * @param memory in KiB
 */
public record PasswordHash(int memory, int passes, int lanes) {

    private static final int SALT = 16;
    private static final int LENGTH = 32;
    private static final Pattern ENCODED = Pattern.compile("\\$argon2id\\$v=(\\d+)\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** With a salt of its own. */
    public String of(String password) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=" + Argon2Parameters.ARGON2_VERSION_13 + "$m=" + memory + ",t=" + passes + ",p=" + lanes + "$" + base64.encodeToString(salt) + "$"
                + base64.encodeToString(bytes(password, Argon2Parameters.ARGON2_VERSION_13, salt, LENGTH));
    }

    /** In the same time, whether it fits or not. */
    public static boolean matches(String password, String encoded) {
        Matcher parts = ENCODED.matcher(encoded);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not an Argon2id hash");
        }
        PasswordHash hash = new PasswordHash(number(parts, 2), number(parts, 3), number(parts, 4));
        byte[] expected = Base64.getDecoder().decode(parts.group(6));
        return MessageDigest.isEqual(expected, hash.bytes(password, number(parts, 1), Base64.getDecoder().decode(parts.group(5)), expected.length));
    }

    private byte[] bytes(String password, int version, byte[] salt, int length) {
        // The memory is this call's own and free after it: the service holds none while nobody signs in.
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(version).withMemoryAsKB(memory).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
        byte[] hash = new byte[length];
        generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
