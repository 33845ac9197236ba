package com.musclecoach.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What each feature that a phrase model knows says about each label. An utterance asks for some fifty of twenty thousand features, none of
 * which a processor's cache still holds, so all that is known of one stands in one row: its 64-bit FNV-1a hash (Fowler, Noll and Vo) in
 * place of its text (of its UTF-16 code units), its rarity as a float, how many labels it says something about, and for each of them the
 * label and the weight, a byte each. That a feature is taken for another of the same hash is less likely than one in 10<sup>14</sup>. Immutable.
 */
public final class FeatureTable {

    /** As many labels as a byte counts. */
    public static final int MOST_LABELS = 255;

    private static final int HASH = 0;
    private static final int RARITY = HASH + Long.BYTES;
    private static final int COUNT = RARITY + Float.BYTES;
    private static final int VOTES = COUNT + Byte.BYTES;
    private static final int VOTE = 2;

    private static final long FNV_OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** So many places for each feature, if their number is a power of two, and at least half as many if it is none. */
    private static final int ROOM = 4;

    private static final int UNKNOWN = -1;

    private final byte[] rows;
    private final ByteBuffer heads;

    /** Where each row begins, at the place of its hash or the next free one. */
    private final int[] places;

    private final int size;

    /**
     * Reads rows as {@link #toBytes} gives them.
     *
     * @param rows the rows, one after the other; copied
     * @param labels how many labels there are
     * @throws IllegalArgumentException if a row is cut off, speaks of a label that there is not, or has the hash of another
     */
    public FeatureTable(byte[] rows, int labels) {
        this.rows = rows.clone();
        this.heads = ByteBuffer.wrap(this.rows);
        this.size = count(labels);
        this.places = new int[Math.max(1, Integer.highestOneBit(size)) * ROOM];
        Arrays.fill(places, UNKNOWN);
        for (int row = 0; row < this.rows.length; row = next(row)) {
            int place = place(heads.getLong(row + HASH));
            if (places[place] != UNKNOWN) {
                throw new IllegalArgumentException("two features have one hash");
            }
            places[place] = row;
        }
    }

    private int count(int labels) {
        int count = 0;
        int row = 0;
        while (row < rows.length) {
            if (row + VOTES > rows.length || next(row) > rows.length) {
                throw new IllegalArgumentException("the last feature is cut off");
            }
            for (int vote = row + VOTES; vote < next(row); vote += VOTE) {
                if (Byte.toUnsignedInt(rows[vote]) >= labels) {
                    throw new IllegalArgumentException("a feature speaks of a label that there is not");
                }
            }
            row = next(row);
            count++;
        }
        return count;
    }

    private int next(int row) {
        return row + VOTES + VOTE * Byte.toUnsignedInt(rows[row + COUNT]);
    }

    /** The place of the row with a hash, or the free one where it would be. */
    private int place(long hash) {
        int mask = places.length - 1;
        int place = (int) hash & mask;
        while (places[place] != UNKNOWN && heads.getLong(places[place] + HASH) != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private static long hash(String feature) {
        long hash = FNV_OFFSET_BASIS;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /**
     * How many features are known.
     *
     * @return their number
     */
    public int size() {
        return size;
    }

    /**
     * Adds what a feature says, times its rarity, to the scores of the labels.
     *
     * @param feature any text
     * @param scores the score of each label
     * @return the feature's rarity, 0 if it is unknown
     */
    public float vote(String feature, double[] scores) {
        int row = places[place(hash(feature))];
        if (row == UNKNOWN) {
            return 0;
        }
        float rarity = heads.getFloat(row + RARITY);
        int end = next(row);
        for (int vote = row + VOTES; vote < end; vote += VOTE) {
            scores[Byte.toUnsignedInt(rows[vote])] += rarity * rows[vote + 1];
        }
        return rarity;
    }

    /**
     * The rows, the same bytes for the same features in the same order.
     *
     * @return a copy
     */
    public byte[] toBytes() {
        return rows.clone();
    }

    /** Puts rows together. */
    public static final class Builder {

        private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

        /**
         * Adds a feature.
         *
         * @param feature its text
         * @param rarity how much it counts in an utterance, the rarer the more
         * @param weights what it says about each label, at most {@link #MOST_LABELS}
         * @return this
         * @throws IllegalArgumentException if there are too many labels
         */
        public Builder add(String feature, float rarity, byte[] weights) {
            if (weights.length > MOST_LABELS) {
                throw new IllegalArgumentException("more than " + MOST_LABELS + " labels");
            }
            ByteBuffer row = ByteBuffer.allocate(VOTES + VOTE * weights.length);
            row.position(VOTES);
            int count = 0;
            for (int label = 0; label < weights.length; label++) {
                if (weights[label] != 0) {
                    row.put((byte) label).put(weights[label]);
                    count++;
                }
            }
            row.putLong(HASH, hash(feature)).putFloat(RARITY, rarity).put(COUNT, (byte) count);
            rows.write(row.array(), 0, row.position());
            return this;
        }

        /**
         * The table of what was added.
         *
         * @param labels how many labels there are
         * @return the table
         * @throws IllegalArgumentException if two features have one hash, or a label is spoken of that there is not
         */
        public FeatureTable build(int labels) {
            return new FeatureTable(rows.toByteArray(), labels);
        }
    }
}
