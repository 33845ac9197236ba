package com.musclecoach.store;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * Draws the skill's icons for the store: a ball under a calf, and a ring for the breath around it. {@code mvn test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=com.musclecoach.store.Icons} writes them anew.
 */
public final class Icons {

    /** Where the icons are kept. */
    static final Path FOLDER = Path.of("skill-package", "assets", "images");

    /** The sides of the two squares that the store asks for, in pixels. */
    static final List<Integer> SIZES = List.of(108, 512);

    private static final Color GROUND = new Color(0x0F4C4A);
    private static final Color RING = new Color(0x2E8B84);
    private static final Color BREATH = new Color(0xF6F1E7);
    private static final Color BALL = new Color(0xF2A541);

    private Icons() {}

    /** Writes both icons. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        for (int size : SIZES) {
            ImageIO.write(draw(size), "png", file(size).toFile());
        }
    }

    static Path file(int size) {
        return FOLDER.resolve("icon-" + size + ".png");
    }

    /** The icon; the picture is thought out on a square of a hundred units. */
    static BufferedImage draw(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(size / 100.0, size / 100.0);
        pen.setColor(GROUND);
        pen.fillRect(0, 0, 100, 100);
        pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(RING);
        pen.draw(new Ellipse2D.Double(13, 13, 74, 74));
        pen.setColor(BREATH);
        pen.draw(new Arc2D.Double(13, 13, 74, 74, 90, -245, Arc2D.OPEN));
        pen.fill(leg());
        pen.setColor(BALL);
        pen.fill(new Ellipse2D.Double(38, 50, 24, 24));
        pen.dispose();
        return image;
    }

    /** A lower leg from the knee to the ankle, resting on the ball. */
    private static Path2D leg() {
        Path2D leg = new Path2D.Double();
        leg.moveTo(25, 36);
        leg.curveTo(40, 31, 60, 34, 75, 39);
        leg.lineTo(75, 46);
        leg.curveTo(66, 47, 62, 50, 50, 50);
        leg.curveTo(38, 50, 33, 51, 25, 48);
        leg.closePath();
        return leg;
    }
}
