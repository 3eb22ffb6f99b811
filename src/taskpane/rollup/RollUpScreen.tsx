export default function RollUpScreen() {
  return null;
}
